"""A desktop portal that tells of colours, a child on a test's bus: `python -m tests.access.desktop_colours`.

It says `{"ready": true}`; each JSON line on its standard input, as in `{"contrast": 1}`, changes a setting.
"""

from __future__ import annotations

import json
import select
import sys

from jeepney import DBusAddress, Message, MessageType, message_bus, new_error, new_method_return, new_signal
from jeepney.io.blocking import Proxy, open_dbus_connection
from jeepney.low_level import HeaderFields

_NAME = "org.freedesktop.portal.Desktop"
_PLACE = DBusAddress(
    "/org/freedesktop/portal/desktop", bus_name=_NAME, interface="org.freedesktop.portal.Settings"
)
_GROUP = "org.freedesktop.appearance"


def answer(question: Message, settings: dict[str, int]) -> Message:
    """Return what a portal says to *question*."""
    match question.header.fields.get(HeaderFields.member), question.body:
        case "ReadAll", _:
            found = {name: ("u", value) for name, value in settings.items()}
            return new_method_return(question, "a{sa{sv}}", ({_GROUP: found},))
        case "Read", (_, name) if name in settings:
            return new_method_return(question, "v", (("v", ("u", settings[name])),))
        case "ReadOne", (_, name) if name in settings:
            return new_method_return(question, "v", (("u", settings[name]),))
        case _:
            return new_error(question, "org.freedesktop.portal.Error.NotFound", "s", ("it is not here",))


def main() -> None:
    """Answer, and tell of changes, until nobody asks any more."""
    settings = {"color-scheme": 2, "contrast": 0}
    with open_dbus_connection() as bus:
        Proxy(message_bus, bus).RequestName(_NAME)
        sys.stdout.write('{"ready": true}\n')
        sys.stdout.flush()
        while True:
            try:
                question = bus.receive(timeout=0.05)
            except TimeoutError:
                pass
            else:
                if question.header.message_type is MessageType.method_call:
                    bus.send(answer(question, settings))
            if select.select([sys.stdin], [], [], 0)[0]:
                line = sys.stdin.readline()
                if not line:
                    return
                for name, value in json.loads(line).items():
                    settings[name] = value
                    bus.send(new_signal(_PLACE, "SettingChanged", "ssv", (_GROUP, name, ("u", value))))


if __name__ == "__main__":
    main()
