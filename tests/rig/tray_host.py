"""A panel with a tray that speaks D-Bus (StatusNotifier), as a child on a test's bus: it lists the icons.

`python -m tests.rig.tray_host [no-host]`; it says `{"ready": true}` when it has its name, and `{"item": …}`
for each icon. With `no-host` it has its name and no place for icons, as a panel that is still starting.
"""

import json
import sys

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection

NAME = "org.kde.StatusNotifierWatcher"
ADDRESS = DBusAddress("/StatusNotifierWatcher", bus_name=NAME, interface=NAME)
ITEM = "org.kde.StatusNotifierItem"
_INTERFACE = f"""<node><interface name="{NAME}">
  <method name="RegisterStatusNotifierItem"><arg name="service" type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""


def item_address(name: str) -> DBusAddress:
    """Return where the icon *name* is asked for what it shows."""
    return DBusAddress("/StatusNotifierItem", bus_name=name, interface=ITEM)


def main(has_place: bool) -> None:
    """Answer as a panel does, until the bus goes."""
    values = {"IsStatusNotifierHostRegistered": ("b", has_place), "ProtocolVersion": ("i", 0)}
    with open_dbus_connection() as bus:
        Proxy(message_bus, bus).RequestName(NAME)
        _say({"ready": True})
        while True:
            call = bus.receive()
            if call.header.message_type is not MessageType.method_call:
                continue
            match call.header.fields[HeaderFields.member]:
                case "Introspect":
                    bus.send(new_method_return(call, "s", (_INTERFACE,)))
                case "Get":
                    bus.send(new_method_return(call, "v", (values[call.body[1]],)))
                case "GetAll":
                    bus.send(new_method_return(call, "a{sv}", (values,)))
                case "RegisterStatusNotifierItem":
                    bus.send(new_method_return(call))
                    _say({"item": call.body[0]})
                case _:
                    bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))


def _say(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:] != ["no-host"])
