using System;
using System.Windows.Forms;

namespace AgentToolbar.VrcOcxAdapter
{
    /// <summary>The one thread that owns the control: STA, with a window that is never shown and a message loop.</summary>
    sealed class ControlThread
    {
        readonly Form window = new Form();
        readonly Func<Options, Control, IVrcControl> create;
        readonly Options options;
        IVrcControl control;

        public ControlThread(Options options, Func<Options, Control, IVrcControl> create)
        {
            this.options = options;
            this.create = create;
            window.ShowInTaskbar = false;
            GC.KeepAlive(window.Handle);  // it exists from here on, so that others can post to its thread
        }

        /// <summary>Be the message loop, until it is ended.</summary>
        public void Run()
        {
            Application.Run();
        }

        /// <summary>Create the control; *done* hears how it went, on this thread.</summary>
        public void Create(Action<Exception> done)
        {
            Do(delegate { control = create(options, window); }, done);
        }

        /// <summary>Call the control. It is called after what was asked for before, never beside it.</summary>
        public void Post(Action<IVrcControl> work, Action<Exception> done)
        {
            Do(
                delegate
                {
                    if (control == null)
                        throw new InvalidOperationException("there is no control");
                    work(control);
                },
                done);
        }

        /// <summary>Tell when all that was asked for before is done, and messages are pumped.</summary>
        public void Pass(Action done)
        {
            window.BeginInvoke(done);
        }

        /// <summary>Let go of the control and of the loop.</summary>
        public void End()
        {
            window.BeginInvoke((Action)delegate
            {
                try
                {
                    if (control != null)
                        control.Dispose();
                    window.Dispose();
                }
                finally
                {
                    Application.ExitThread();
                }
            });
        }

        void Do(Action work, Action<Exception> done)
        {
            window.BeginInvoke((Action)delegate
            {
                Exception failure = null;
                try
                {
                    work();
                }
                catch (Exception error)
                {
                    failure = error;
                }
                done(failure);
            });
        }
    }
}
