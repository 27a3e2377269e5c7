using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using System.Windows.Forms;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>Puts the parts together: a reader of lines, a conversation, and the control's own thread.</summary>
    static class Adapter
    {
        public const string Version = "1.0.0";

        const int Ended = 0, Stuck = 1, Usage = 2, Broken = 70;

        static readonly TimeSpan ForLettingGo = TimeSpan.FromSeconds(3);

        /// <summary>Be the adapter on this thread, which owns the control; return the exit code.</summary>
        public static int Run(string[] arguments, Func<Options, Control, IVrcControl> create)
        {
            KeepSecretsOutOfCrashReports();
            Options options;
            try
            {
                options = Options.Read(arguments);
            }
            catch (ArgumentException error)
            {
                Say(error.Message + "\n" + Options.Usage);
                return Usage;
            }
            ControlThread control = new ControlThread(options, create);
            Conversation talk = new Conversation(control, options, Console.OpenStandardOutput());
            Begin(delegate { ReadLines(Console.OpenStandardInput(), talk); });
            Begin(delegate
            {
                bool signedOut = talk.Hold();
                if (signedOut)
                {
                    control.End();
                    Thread.Sleep(ForLettingGo);  // the end of Main ends this thread as well, so mostly not to its end
                }
                EndAtOnce(signedOut ? Ended : Stuck);
            });
            control.Run();
            return Ended;
        }

        /// <summary>Say something to the log of whoever started us; nothing that a control or a line said.</summary>
        public static void Say(string words)
        {
            try
            {
                Console.Error.WriteLine("vrc-ocx-adapter: " + words);
            }
            catch (IOException)
            {
                // Nobody listens there.
            }
        }

        static void Begin(ThreadStart work)
        {
            Thread thread = new Thread(work);
            thread.IsBackground = true;
            thread.Start();
        }

        static void ReadLines(Stream input, Conversation talk)
        {
            MemoryStream line = new MemoryStream();
            byte[] chunk = new byte[4096];
            try
            {
                for (int length; (length = input.Read(chunk, 0, chunk.Length)) > 0;)
                {
                    for (int at = 0; at < length; at++)
                    {
                        if (chunk[at] != (byte)'\n')
                            line.WriteByte(chunk[at]);
                        if (chunk[at] == (byte)'\n' || line.Length > Message.LargestLine)
                        {
                            talk.Deliver(line.ToArray());
                            line.SetLength(0);
                        }
                    }
                    Array.Clear(chunk, 0, length);
                }
            }
            catch (IOException)
            {
                // The other side is gone, which is the end of the lines.
            }
            talk.Deliver(null);  // what is left without a line feed is no message
        }

        /// <summary>The control holds its thread: only the end of the process ends it.</summary>
        static void EndAtOnce(int code)
        {
            Say("the control does not come back; it is ended with the process");
            if (Path.DirectorySeparatorChar == '\\')
                TerminateProcess(GetCurrentProcess(), code);
            else
                Process.GetCurrentProcess().Kill();
        }

        static void KeepSecretsOutOfCrashReports()
        {
            Application.SetUnhandledExceptionMode(UnhandledExceptionMode.ThrowException);  // no box on the screen
            AppDomain.CurrentDomain.UnhandledException += delegate(object sender, UnhandledExceptionEventArgs found)
            {
                Say("ended by a " + found.ExceptionObject.GetType().Name);
                Environment.Exit(Broken);
            };
            if (Path.DirectorySeparatorChar == '\\')
            {
                SetErrorMode(0x0001 | 0x0002);  // SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX
                WerSetFlags(1);  // WER_FAULT_REPORTING_FLAG_NOHEAP: a report must not hold the token
            }
        }

        [DllImport("kernel32.dll")]
        static extern uint SetErrorMode(uint mode);

        [DllImport("kernel32.dll")]
        static extern int WerSetFlags(uint flags);

        [DllImport("kernel32.dll")]
        static extern IntPtr GetCurrentProcess();

        [DllImport("kernel32.dll")]
        static extern bool TerminateProcess(IntPtr process, int exitCode);
    }
}
