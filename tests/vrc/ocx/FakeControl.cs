using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Windows.Forms;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>For the tests only: the adapter in front of a control that notes each call and records nothing.</summary>
    static class FakeProgram
    {
        [STAThread]
        static int Main(string[] arguments)
        {
            // fake.exe JOURNAL BEHAVIOUR [arguments of the adapter]
            string[] rest = new string[arguments.Length - 2];
            Array.Copy(arguments, 2, rest, 0, rest.Length);
            return Adapter.Run(rest, delegate(Options options, Control window)
            {
                return OcxControl.Of(new FakeControl(arguments[0], arguments[1], options));
            });
        }
    }

    /// <summary>Has the methods that published clients call, found by the same late binding as the real one's.</summary>
    public sealed class FakeControl
    {
        readonly string journal;
        readonly string behaviour;
        readonly int thread = Thread.CurrentThread.ManagedThreadId;
        readonly System.Windows.Forms.Timer timer = new System.Windows.Forms.Timer();
        int ticks;
        bool initialized;

        internal FakeControl(string journal, string behaviour, Options options)
        {
            this.journal = journal;
            this.behaviour = behaviour;
            if (behaviour == "missing")
                throw new COMException("Class not registered", unchecked((int)0x80040154));
            if (behaviour == "slow-start")
                Thread.Sleep(3000);
            // Only a message loop makes it tick, as it makes a control's windows and sockets work.
            timer.Interval = 20;
            timer.Tick += delegate
            {
                if (++ticks == 10)
                    Note("ticks");
                if (behaviour != "hangs-later" || !initialized)
                    return;
                Note("hangs");
                Thread.Sleep(60000);
            };
            timer.Start();
            Note("created", Thread.CurrentThread.GetApartmentState().ToString(), options.ProgId);
        }

        public object SetRecordParam(string parameters)
        {
            Note("SetRecordParam", parameters);
            if (behaviour == "throws-first")
                throw new COMException("no such parameter", unchecked((int)0x80004005));
            return 0;
        }

        public object InitializeAgentEx(
            string servers, int loginType, string agent, string address, int port, string password, string token)
        {
            Note(
                "InitializeAgentEx", servers, loginType.ToString(), agent, address, port.ToString(), password,
                Digest(token));
            switch (behaviour)
            {
                case "1001": return 1001;
                case "nothing": return null;
                case "echo": return token;
                case "throws": throw new COMException("refused " + token, unchecked((int)0x80004005));
                case "slow": Thread.Sleep(2000); break;
                case "hang": Thread.Sleep(60000); break;
            }
            Note("returned");
            initialized = true;
            return 0;
        }

        public void ExitAgent()
        {
            Note("ExitAgent");
            if (behaviour == "exit-throws")
                throw new COMException("not signed in", unchecked((int)0x8000FFFF));
            if (behaviour == "exit-hangs")
                Thread.Sleep(60000);
        }

        public void UnInitialize()
        {
            Note("UnInitialize");
        }

        void Note(params string[] call)
        {
            string where = Thread.CurrentThread.ManagedThreadId == thread ? "" : "ON ANOTHER THREAD ";
            File.AppendAllText(journal, where + string.Join("|", call) + "\n");
        }

        static string Digest(string token)
        {
            using (SHA256 sha = SHA256.Create())
                return BitConverter.ToString(sha.ComputeHash(Encoding.UTF8.GetBytes(token))).Replace("-", "");
        }
    }
}
