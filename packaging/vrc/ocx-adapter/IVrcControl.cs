using System;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>What published clients call on the control (AxVRCCONTROLLib.AxVRCControl), and nothing else.</summary>
    /// <remarks>
    /// Everything is called on the one thread that made the control. What a call returned is text here,
    /// because nobody public says of which type it is; "0" is success.
    /// </remarks>
    interface IVrcControl : IDisposable
    {
        string SetRecordParam(string parameters);

        string InitializeAgentEx(
            string servers, int loginType, string agent, string address, int port, string password, string token);

        void ExitAgent();

        void UnInitialize();
    }
}
