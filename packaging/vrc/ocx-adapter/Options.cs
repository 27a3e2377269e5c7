using System;
using System.Globalization;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>The arguments: which control, and how it is to record. Never a secret.</summary>
    sealed class Options
    {
        public const string Usage =
            "vrc-ocx-adapter (--progid NAME | --clsid {GUID}) [--without-window] [--uninitialize]\n"
            + "    [--record-type 1|2] [--screen-no 0|1] [--call-timeout SECONDS]";

        public string ProgId = "";
        public Guid? Class;
        public bool WithoutWindow;
        public bool UnInitialize;
        public int? RecordType;
        public int? ScreenNo;

        /// <summary>Less than the 15 s that the toolbar waits for a result.</summary>
        public TimeSpan CallTimeout = TimeSpan.FromSeconds(12);

        public static Options Read(string[] arguments)
        {
            Options options = new Options();
            for (int at = 0; at < arguments.Length; at++)
            {
                switch (arguments[at])
                {
                    case "--without-window": options.WithoutWindow = true; break;
                    case "--uninitialize": options.UnInitialize = true; break;
                    case "--progid": options.ProgId = Next(arguments, ref at); break;
                    case "--clsid": options.Class = AsClass(Next(arguments, ref at)); break;
                    case "--record-type": options.RecordType = Number(arguments, ref at, 1, 2); break;
                    case "--screen-no": options.ScreenNo = Number(arguments, ref at, 0, 1); break;
                    case "--call-timeout":
                        options.CallTimeout = TimeSpan.FromSeconds(Number(arguments, ref at, 1, 120));
                        break;
                    default: throw new ArgumentException("unknown argument number " + (at + 1));
                }
            }
            if ((options.ProgId.Length == 0) == (options.Class == null))
                throw new ArgumentException("name the control by --progid or by --clsid");
            return options;
        }

        static string Next(string[] arguments, ref int at)
        {
            if (++at >= arguments.Length || arguments[at].Length == 0)
                throw new ArgumentException("a value is missing after " + arguments[at - 1]);
            return arguments[at];
        }

        static Guid AsClass(string text)
        {
            Guid found;
            if (!Guid.TryParse(text, out found))
                throw new ArgumentException("--clsid needs a GUID");
            return found;
        }

        static int Number(string[] arguments, ref int at, int lowest, int highest)
        {
            string name = arguments[at];
            int found;
            if (!int.TryParse(Next(arguments, ref at), NumberStyles.None, CultureInfo.InvariantCulture, out found)
                || found < lowest || found > highest)
                throw new ArgumentException(name + " needs a number from " + lowest + " to " + highest);
            return found;
        }
    }
}
