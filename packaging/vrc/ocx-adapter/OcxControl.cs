using System;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Windows.Forms;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>The control by its names, found out at run time: the adapter is built without VRC.ocx.</summary>
    sealed class OcxControl : IVrcControl
    {
        readonly object ocx;

        OcxControl(object ocx)
        {
            this.ocx = ocx;
        }

        /// <summary>Create the registered control; throws where there is none, or one of the other bitness.</summary>
        public static IVrcControl Create(Options options, Control window)
        {
            Guid kind = options.Class ?? Type.GetTypeFromProgID(options.ProgId, true).GUID;
            if (options.WithoutWindow)
                return Of(Activator.CreateInstance(Type.GetTypeFromCLSID(kind, true)));
            // As both published demos have it: on a form, invisible, and nobody listens to its events.
            Host host = new Host(kind.ToString());
            ((ISupportInitialize)host).BeginInit();
            host.Visible = false;
            window.Controls.Add(host);
            ((ISupportInitialize)host).EndInit();
            return Of(host.Ocx);
        }

        /// <summary>Return what calls the methods of this object by their names.</summary>
        public static IVrcControl Of(object ocx)
        {
            if (ocx == null)
                throw new InvalidOperationException("no control was created");
            return new OcxControl(ocx);
        }

        public string SetRecordParam(string parameters)
        {
            return Call("SetRecordParam", parameters);
        }

        public string InitializeAgentEx(
            string servers, int loginType, string agent, string address, int port, string password, string token)
        {
            return Call("InitializeAgentEx", servers, loginType, agent, address, port, password, token);
        }

        public void ExitAgent()
        {
            Call("ExitAgent");
        }

        public void UnInitialize()
        {
            Call("UnInitialize");
        }

        public void Dispose()
        {
            IDisposable disposable = ocx as IDisposable;
            if (disposable != null)
                disposable.Dispose();
        }

        string Call(string method, params object[] arguments)
        {
            try
            {
                object returned = ocx.GetType().InvokeMember(
                    method, BindingFlags.InvokeMethod, null, ocx, arguments, CultureInfo.InvariantCulture);
                return Convert.ToString(returned, CultureInfo.InvariantCulture);
            }
            catch (TargetInvocationException error)
            {
                if (error.InnerException == null)
                    throw;
                throw error.InnerException;  // as a COMException, with its HRESULT
            }
        }

        /// <summary>The window that an ActiveX control wants to sit on.</summary>
        sealed class Host : AxHost
        {
            public Host(string kind)
                : base(kind)
            {
            }

            public object Ocx
            {
                get { return GetOcx(); }
            }
        }
    }
}
