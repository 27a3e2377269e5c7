"""A desktop portal that resolves proxies, as a child on a test's bus: `python -m tests.rig.portal ANSWER`.

ANSWER is a JSON list of addresses, `"error"`, or `"silence"`. It says `{"ready": true}` when it has its name.
"""

import json
import sys

from jeepney import DBusAddress, MessageType, message_bus, new_error, new_method_return
from jeepney.io.blocking import Proxy, open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
ADDRESS = DBusAddress(
    "/org/freedesktop/portal/desktop", bus_name=NAME, interface="org.freedesktop.portal.ProxyResolver"
)


def main(answer: object) -> None:
    """Answer every question in the same way, until the bus goes."""
    with open_dbus_connection() as bus:
        Proxy(message_bus, bus).RequestName(NAME)
        sys.stdout.write(json.dumps({"ready": True}) + "\n")
        sys.stdout.flush()
        while True:
            question = bus.receive()
            if question.header.message_type is not MessageType.method_call or answer == "silence":
                continue
            if answer == "error":
                bus.send(new_error(question, "org.freedesktop.DBus.Error.Failed", "s", ("as arranged",)))
            else:
                bus.send(new_method_return(question, "as", (answer,)))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
