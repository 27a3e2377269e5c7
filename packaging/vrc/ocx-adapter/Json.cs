using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>JSON as strictly as vrc-handoff/1 has it: unique keys, UTF-8, no control characters in texts.</summary>
    /// <remarks>.NET's own readers take the last of two keys, and quote what they read in their errors.</remarks>
    sealed class Json
    {
        const int Deepest = 16;

        readonly string text;
        int at;

        Json(string text)
        {
            this.text = text;
        }

        /// <summary>Return the object in a line; throws FormatException, which never quotes it.</summary>
        public static Dictionary<string, object> Read(byte[] line)
        {
            try
            {
                Json reader = new Json(new UTF8Encoding(false, true).GetString(line));
                Dictionary<string, object> found = reader.Value(0) as Dictionary<string, object>;
                reader.Blanks();
                if (found != null && reader.at == reader.text.Length)
                    return found;
            }
            catch (ArgumentException)
            {
            }
            throw Wrong();
        }

        /// <summary>Return a text as JSON.</summary>
        public static string Quote(string text)
        {
            if (text == null)
                return "null";
            StringBuilder quoted = new StringBuilder("\"");
            foreach (char one in text)
            {
                if (one == '"' || one == '\\')
                    quoted.Append('\\').Append(one);
                else if (one < ' ' || one > '~')
                    quoted.Append("\\u").Append(((int)one).ToString("x4", CultureInfo.InvariantCulture));
                else
                    quoted.Append(one);
            }
            return quoted.Append('"').ToString();
        }

        object Value(int depth)
        {
            if (depth > Deepest)
                throw Wrong();
            Blanks();
            switch (Look())
            {
                case '{': return Table(depth);
                case '[': return Items(depth);
                case '"': return Text();
                case 't': return Word("true", true);
                case 'f': return Word("false", false);
                case 'n': return Word("null", null);
                default: return Number();
            }
        }

        Dictionary<string, object> Table(int depth)
        {
            Dictionary<string, object> table = new Dictionary<string, object>(StringComparer.Ordinal);
            at++;
            if (Ends('}'))
                return table;
            do
            {
                Blanks();
                string key = Text();
                Blanks();
                Take(':');
                if (table.ContainsKey(key))
                    throw Wrong();
                table.Add(key, Value(depth + 1));
            }
            while (GoesOn('}'));
            return table;
        }

        List<object> Items(int depth)
        {
            List<object> items = new List<object>();
            at++;
            if (Ends(']'))
                return items;
            do
                items.Add(Value(depth + 1));
            while (GoesOn(']'));
            return items;
        }

        string Text()
        {
            Take('"');
            StringBuilder found = new StringBuilder();
            for (char one = Next(); one != '"'; one = Next())
            {
                if (one == '\\')
                    one = Escaped();
                if (one < ' ')
                    throw Wrong();
                found.Append(one);
            }
            string whole = found.ToString();
            new UTF8Encoding(false, true).GetByteCount(whole);  // half a surrogate pair is no text
            return whole;
        }

        char Escaped()
        {
            char one = Next();
            if (one == '"' || one == '\\' || one == '/')
                return one;
            ushort code;
            if (one != 'u' || at + 4 > text.Length || !ushort.TryParse(
                text.Substring(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code))
                throw Wrong();  // \n and its like are control characters
            at += 4;
            return (char)code;
        }

        object Number()
        {
            int from = at;
            while (at < text.Length && "+-.0123456789Ee".IndexOf(text[at]) >= 0)
                at++;
            string found = text.Substring(from, at - from);
            long whole;
            double broken;
            if (long.TryParse(found, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out whole))
                return whole;
            if (found.Length > 0 && double.TryParse(found, NumberStyles.Float, CultureInfo.InvariantCulture, out broken))
                return broken;
            throw Wrong();
        }

        object Word(string word, object meaning)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
                throw Wrong();
            at += word.Length;
            return meaning;
        }

        bool GoesOn(char end)
        {
            if (Ends(end))
                return false;
            Take(',');
            return true;
        }

        bool Ends(char end)
        {
            Blanks();
            if (Look() != end)
                return false;
            at++;
            return true;
        }

        void Blanks()
        {
            while (at < text.Length && " \t\r\n".IndexOf(text[at]) >= 0)
                at++;
        }

        void Take(char wanted)
        {
            if (Next() != wanted)
                throw Wrong();
        }

        char Next()
        {
            char one = Look();
            at++;
            return one;
        }

        char Look()
        {
            if (at >= text.Length)
                throw Wrong();
            return text[at];
        }

        static FormatException Wrong()
        {
            return new FormatException("the line is no JSON object in UTF-8 with unique keys and plain texts");
        }
    }
}
