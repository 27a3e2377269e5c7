"""Whether the system's bus on Linux answers: who asks Qt or glib to speak on it waits until it does."""

from __future__ import annotations

ANSWERS_WITHIN = 3.0
"""Seconds for the bus, and for NetworkManager on it, to say a word each."""

_MANAGER = "org.freedesktop.NetworkManager"


def is_silent() -> bool:
    """Whether the bus or NetworkManager is there and says nothing; blocks meanwhile."""
    from jeepney import DBusAddress, message_bus, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import DBusErrorResponse, unwrap_msg

    ping = DBusAddress("/org/freedesktop/NetworkManager", _MANAGER, "org.freedesktop.DBus.Peer")
    try:
        with open_dbus_connection("SYSTEM", auth_timeout=ANSWERS_WITHIN) as bus:
            owner = bus.send_and_get_reply(message_bus.GetNameOwner(_MANAGER), timeout=ANSWERS_WITHIN)
            unwrap_msg(owner)  # else the question itself would start it
            bus.send_and_get_reply(new_method_call(ping, "Ping"), timeout=ANSWERS_WITHIN)
    except TimeoutError:
        return True
    except (DBusErrorResponse, OSError, EOFError, KeyError, ValueError, StopIteration, RuntimeError):
        return False  # no bus, or no such manager on it
    return False
