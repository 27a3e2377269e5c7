using System;
using System.Windows.Forms;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>The adapter as a program: it stands between `vrc-handoff/1` and the registered VRC.ocx.</summary>
    static class Program
    {
        [STAThread]
        static int Main(string[] arguments)
        {
            return Adapter.Run(arguments, OcxControl.Create);
        }
    }
}
