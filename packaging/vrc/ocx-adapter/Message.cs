using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>A line that is answered with a failure; its words never quote the line.</summary>
    sealed class Refused : Exception
    {
        public readonly string Code;
        public readonly string Id;

        public Refused(string code, string words, string id)
            : base(words)
        {
            Code = code;
            Id = id;
        }
    }

    /// <summary>One line of the toolbar, checked field by field before any of it reaches the control.</summary>
    sealed class Message
    {
        public const string Protocol = "vrc-handoff/1";
        public const int LargestLine = 65536;

        // What may reach the control's strings: a list of ip(port), an address. No ";" with "=" beside it.
        static readonly Regex Plain = new Regex(@"\A[0-9A-Za-z.:()\[\],; -]+\z");
        static readonly Regex Uuid4 = new Regex(
            @"\A[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\z", RegexOptions.IgnoreCase);
        static readonly Regex Agent = new Regex(@"\A(10[1-9]|1[1-9][0-9]|[2-9][0-9]{2}|[1-9][0-9]{3,5})\z");
        static readonly string[] TimeForms = { "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'" };

        public string Type;
        public string Id;
        public DateTime NotAfter;
        public string AgentId;
        public string User;
        public string Token;
        public string Servers;
        public string Address;
        public int Port;
        public int LoginType;
        public string Password;

        /// <summary>What SetRecordParam is given; null where nothing is set, and then it is not called.</summary>
        public string RecordParam;

        public static Message Read(byte[] line, Options options)
        {
            if (line.Length > LargestLine)
                throw new Refused("bad_request", "the line is longer than " + LargestLine + " bytes", null);
            Dictionary<string, object> fields;
            try
            {
                fields = Json.Read(line);
            }
            catch (FormatException error)
            {
                throw new Refused("bad_request", error.Message, null);
            }
            string id = Get(fields, "id") as string;
            if (id == null || id.Length == 0 || id.Length > 64)
                throw new Refused("bad_request", "id is missing or no short text", null);
            Message message = new Message();
            message.Id = id;
            message.Type = Get(fields, "type") as string;
            object protocol = Get(fields, "protocol");
            bool unnamed = protocol == null && message.Type != "initialize";
            if (!unnamed && protocol as string != Protocol)
                throw new Refused("unsupported_protocol", "this adapter speaks " + Protocol, id);
            if (message.Type == "initialize")
                message.ReadInitialize(fields, options);
            else if (message.Type != "status" && message.Type != "reset")
                throw new Refused("bad_request", "type is none that this adapter knows", id);
            return message;
        }

        void ReadInitialize(Dictionary<string, object> fields, Options options)
        {
            Require(Uuid4.IsMatch(Id), "id is no UUID of version 4");
            NotAfter = Time(Get(fields, "not_after"), "not_after");
            Require(Time(Get(fields, "issued_at"), "issued_at") <= NotAfter, "not_after is before issued_at");
            AgentId = Text(fields, "agent_id", 6);
            Require(Agent.IsMatch(AgentId), "agent_id is no number from 101 to 999999");
            User = Text(fields, "username", 255);
            Dictionary<string, object> credential = Table(fields, "credential");
            Require(Get(credential, "type") as string == "vrcToken", "credential.type is not vrcToken");
            Token = Text(credential, "value", 8192);
            Servers = Text(Table(fields, "server"), "entry_list", 1024);
            Require(Plain.IsMatch(Servers), "entry_list has odd characters");
            Dictionary<string, object> local = Table(fields, "local");
            Address = Text(local, "address", 255);
            Require(Plain.IsMatch(Address) && Address.IndexOf(';') < 0, "address has odd characters");
            Port = Number(local, "port", 1, 65535, 0);
            Dictionary<string, object> wanted = Get(fields, "options") as Dictionary<string, object>;
            ReadOptions(wanted ?? new Dictionary<string, object>(), options);
        }

        void ReadOptions(Dictionary<string, object> wanted, Options options)
        {
            LoginType = Number(wanted, "login_type", 0, 255, 2);
            Password = wanted.ContainsKey("password_arg") ? Get(wanted, "password_arg") as string : "";
            Require(Password != null && Password.Length <= 255, "password_arg is no text");
            bool any = options.ScreenNo != null || options.RecordType != null;
            foreach (string name in new[] { "screen_no", "record_type", "main_x", "main_y", "sub_x", "sub_y" })
                any = any || wanted.ContainsKey(name);
            if (any)
                // Numbers only: what is joined here has been read as one, so nothing can be slipped in.
                RecordParam = string.Format(
                    CultureInfo.InvariantCulture,
                    "screenNo={0};recordType={1};mainScreenX={2};mainScreenY={3};subScreenX={4};subScreenY={5}",
                    Number(wanted, "screen_no", 0, 1, options.ScreenNo ?? 0),
                    Number(wanted, "record_type", 1, 2, options.RecordType ?? 1),
                    Number(wanted, "main_x", -65535, 65535, 0),
                    Number(wanted, "main_y", -65535, 65535, 0),
                    Number(wanted, "sub_x", -65535, 65535, 0),
                    Number(wanted, "sub_y", -65535, 65535, 0));
        }

        static object Get(Dictionary<string, object> table, string name)
        {
            object value;
            return table.TryGetValue(name, out value) ? value : null;
        }

        Dictionary<string, object> Table(Dictionary<string, object> fields, string name)
        {
            Dictionary<string, object> table = Get(fields, name) as Dictionary<string, object>;
            Require(table != null, name + " is missing or no object");
            return table;
        }

        string Text(Dictionary<string, object> table, string name, int longest)
        {
            string text = Get(table, name) as string;
            Require(!string.IsNullOrEmpty(text) && text.Length <= longest, name + " is missing or no text");
            return text;
        }

        int Number(Dictionary<string, object> table, string name, int lowest, int highest, int otherwise)
        {
            object value = table.ContainsKey(name) ? table[name] : (long)otherwise;
            Require(
                value is long && (long)value >= lowest && (long)value <= highest,
                name + " is no number from " + lowest + " to " + highest);
            return (int)(long)value;
        }

        DateTime Time(object value, string name)
        {
            DateTime found;
            Require(
                DateTime.TryParseExact(
                    value as string, TimeForms, CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out found),
                name + " is no UTC time");
            return found;
        }

        void Require(bool condition, string words)
        {
            if (!condition)
                throw new Refused("bad_request", words, Id);
        }
    }
}
