using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>What is said to the toolbar, and when. It never waits for the control, so it always has an answer.</summary>
    /// <remarks>
    /// All of it runs on one thread: lines, and what came of calls, arrive in one queue. A call that does not
    /// come back leaves the control's thread stuck, and this one free to say so. Only a question how it is goes
    /// by way of the control's thread.
    /// </remarks>
    sealed class Conversation
    {
        static readonly TimeSpan ForCreation = TimeSpan.FromSeconds(2);
        static readonly TimeSpan ForTheEnd = TimeSpan.FromSeconds(4);
        static readonly Regex Number = new Regex(@"\A-?[0-9]{1,20}\z");

        readonly BlockingCollection<Action> events = new BlockingCollection<Action>();
        readonly HashSet<string> seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        readonly Stopwatch clock = Stopwatch.StartNew();
        readonly ControlThread control;
        readonly Options options;
        readonly Stream output;

        string state = "initializing";
        string failure = "";
        string agent = "";
        bool greeted;
        bool heardAll;
        bool over;
        bool inCall;
        bool signedIn;
        Message work;
        TimeSpan? due;

        public Conversation(ControlThread control, Options options, Stream output)
        {
            this.control = control;
            this.options = options;
            this.output = output;
        }

        /// <summary>A line came, on any thread; null is the end of them.</summary>
        public void Deliver(byte[] line)
        {
            events.Add(delegate { Receive(line); });
        }

        /// <summary>Talk to the end; return whether the control was let go of.</summary>
        public bool Hold()
        {
            control.Create(error => events.Add(delegate { Created(error); }));
            due = clock.Elapsed + ForCreation;
            while (!over)
                Turn();
            return Ended();
        }

        void Turn()
        {
            Action next;
            TimeSpan left = due == null ? TimeSpan.FromMilliseconds(-1) : due.Value - clock.Elapsed;
            if (due != null && left < TimeSpan.Zero)
                left = TimeSpan.Zero;
            if (events.TryTake(out next, left))
                next();
            else if (!greeted)
                Greet();
            else
                GiveUp();
        }

        void Created(Exception error)
        {
            state = error == null ? "idle" : "failed";
            failure = error == null ? "" : "component_missing";
            if (error != null)
                Adapter.Say("the control could not be created: " + Name(error));
            if (greeted)
                Send("\"type\":\"state\",\"state\":" + Json.Quote(state) + Failure());
            else
                Greet();
        }

        void Greet()
        {
            greeted = true;
            over = heardAll;
            due = null;
            Send("\"type\":\"hello\",\"component\":{\"name\":\"vrc-ocx-adapter\",\"version\":\"" + Adapter.Version
                + "\"},\"state\":" + Json.Quote(state) + Failure()
                + ",\"capabilities\":[\"initialize\",\"status\",\"reset\"]");
        }

        string Failure()
        {
            return failure.Length == 0 ? "" : ",\"code\":" + Json.Quote(failure);
        }

        void Receive(byte[] line)
        {
            if (line == null)
            {
                heardAll = true;
                over = greeted;  // hello is said all the same, to whoever tries the adapter by hand
                return;
            }
            try
            {
                Message message = Message.Read(line, options);
                if (message.Type == "initialize")
                    Initialize(message);
                else if (message.Type == "reset")
                    over = true;  // without an answer
                else if (inCall)
                    Status(message.Id);
                else  // a control that hangs gets no good word: the toolbar notices that nobody answers
                    control.Pass(delegate { events.Add(delegate { Status(message.Id); }); });
            }
            catch (Refused refused)
            {
                Fail(refused.Id, refused.Code, "", refused.Message, null);
                over = line.Length > Message.LargestLine;  // nobody knows where the next one would begin
            }
        }

        void Status(string id)
        {
            Send("\"type\":\"status\",\"id\":" + Json.Quote(id) + ",\"state\":" + Json.Quote(state)
                + (agent.Length == 0 ? "" : ",\"agent_id\":" + Json.Quote(agent)));
        }

        void Initialize(Message message)
        {
            if (!seen.Add(message.Id))
                throw new Refused("duplicate_id", "this id was there before", message.Id);
            if (message.NotAfter < DateTime.UtcNow)
                throw new Refused("expired", "not_after has passed", message.Id);
            if (failure == "component_missing")
                throw new Refused(failure, "the control could not be created", message.Id);
            if (inCall || state == "initializing")
                throw new Refused("busy", "a call is under way", message.Id);
            Result(message.Id, "accepted", "");
            state = "initializing";
            agent = "";
            work = message;
            inCall = true;
            due = clock.Elapsed + options.CallTimeout;
            string returned = "";
            bool before = signedIn;
            signedIn = true;  // from here on there may be something to end
            control.Post(
                delegate(IVrcControl vrc)
                {
                    if (before)
                        vrc.ExitAgent();
                    if (message.RecordParam != null)
                        Adapter.Say(
                            "SetRecordParam returned "
                            + Returned(vrc.SetRecordParam(message.RecordParam), message));
                    returned = vrc.InitializeAgentEx(
                        message.Servers, message.LoginType, message.User, message.Address, message.Port,
                        message.Password, message.Token);
                },
                error => events.Add(delegate { Called(error, returned); }));
        }

        void Called(Exception error, string returned)
        {
            Message done = work;
            inCall = false;
            if (done == null)
            {
                Adapter.Say("the call came back after it was given up; the agent is signed out");
                SignOut();
                return;
            }
            work = null;
            due = null;
            state = error == null && returned == "0" ? "initialized" : "failed";
            agent = state == "initialized" ? done.AgentId : "";
            if (state == "initialized")
                Result(done.Id, state, "");
            else if (error != null)
                Fail(done.Id, "internal", Code(error), "a call of the control failed: " + Name(error), done.Token);
            else
                Fail(
                    done.Id, "vendor_error", Returned(returned, done),
                    "InitializeAgentEx returned " + Returned(returned, done), done.Token);
        }

        void GiveUp()
        {
            Message late = work;
            work = null;
            due = null;
            state = "failed";
            agent = "";
            Fail(late.Id, "internal", "", "the control did not come back in time", late.Token);
        }

        void SignOut()
        {
            inCall = true;
            signedIn = false;
            control.Post(
                delegate(IVrcControl vrc)
                {
                    vrc.ExitAgent();
                    if (options.UnInitialize)
                        vrc.UnInitialize();
                },
                error => events.Add(delegate { SignedOut(error); }));
        }

        void SignedOut(Exception error)
        {
            inCall = false;
            if (error != null)
                Adapter.Say("the end of the session failed: " + Name(error));
        }

        /// <summary>End the agent's session within the time that the toolbar gives.</summary>
        bool Ended()
        {
            work = null;
            if (signedIn && !inCall)  // a call that is under way is followed by the same
                SignOut();
            TimeSpan end = clock.Elapsed + ForTheEnd;
            while (inCall)
            {
                Action next;
                TimeSpan left = end - clock.Elapsed;
                if (left <= TimeSpan.Zero || !events.TryTake(out next, left))
                    return false;
                next();
            }
            return true;
        }

        void Fail(string id, string code, string vendorCode, string words, string token)
        {
            string vendor = vendorCode.Length == 0 ? "" : ",\"vendor_code\":" + Json.Quote(vendorCode);
            if (token != null)
                words = words.Replace(token, "***");
            Result(id, "failed", ",\"code\":" + Json.Quote(code) + vendor + ",\"message\":" + Json.Quote(words));
        }

        void Result(string id, string status, string more)
        {
            Send("\"type\":\"result\",\"id\":" + Json.Quote(id) + ",\"status\":" + Json.Quote(status) + more);
        }

        void Send(string fields)
        {
            byte[] line = Encoding.ASCII.GetBytes(
                "{\"protocol\":" + Json.Quote(Message.Protocol) + "," + fields + "}\n");
            try
            {
                output.Write(line, 0, line.Length);
                output.Flush();
            }
            catch (IOException)
            {
                over = true;  // nobody listens any more, which is the end as well
            }
        }

        /// <summary>Return what a call returned if it is a number: what else it may be could hold the token.</summary>
        static string Returned(string text, Message message)
        {
            return Number.IsMatch(text) && text != message.Token ? text : "no number";
        }

        static string Code(Exception error)
        {
            return "0x" + Marshal.GetHRForException(error).ToString("X8");
        }

        /// <summary>Return kind and number of an error. Its text is the control's, and may hold the token.</summary>
        static string Name(Exception error)
        {
            return error.GetType().Name + " " + Code(error);
        }
    }
}
