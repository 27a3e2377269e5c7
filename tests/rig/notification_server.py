"""A desktop that shows notifications, as a child on a test's bus: each call becomes a line of JSON.

`python -m tests.rig.notification_server [silence|clicks]`; it says `{"ready": true}` when it has its
name. With `silence` it takes calls and never answers; with `clicks` somebody clicks at once on what it shows,
and on another program's notification.
"""

import json
import sys

from jeepney import DBusAddress, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import Proxy, open_dbus_connection

NAME = "org.freedesktop.Notifications"
ADDRESS = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
IT_IS = ("rig", "tests", "1", "1.2")


def main(silence: bool = False, clicks: bool = False) -> None:
    """Write down what is asked for, and answer as a server of the specification does, until the bus goes."""
    shown = 0
    with open_dbus_connection() as bus:
        Proxy(message_bus, bus).RequestName(NAME)
        _say({"ready": True})
        while True:
            call = bus.receive()
            if call.header.message_type is not MessageType.method_call:
                continue
            fields = call.header.fields
            method = next(value for key, value in fields.items() if key.name == "member")
            _say({"method": method, "body": call.body})
            if silence:
                continue
            match method:
                case "GetServerInformation":
                    bus.send(new_method_return(call, "ssss", IT_IS))
                case "GetCapabilities":
                    bus.send(new_method_return(call, "as", (["body", "persistence"],)))
                case "Notify":
                    shown = call.body[1] or shown + 1
                    bus.send(new_method_return(call, "u", (shown,)))
                    for number in (shown + 6, shown) if clicks else ():
                        bus.send(new_signal(ADDRESS, "ActionInvoked", "us", (number, "default")))
                case "CloseNotification":
                    bus.send(new_method_return(call))
                case _:
                    bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))


def _say(what: object) -> None:
    sys.stdout.write(json.dumps(what, default=repr) + "\n")  # a picture is bytes
    sys.stdout.flush()


if __name__ == "__main__":
    main(**dict.fromkeys(sys.argv[1:], True))
