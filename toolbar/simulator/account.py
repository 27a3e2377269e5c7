"""What the gateway knows of an agent before any session: password, lock, telephones, whether force helps.

The meanings of the retcodes are those of `cc-gateway.md` 7.1 [D]; when each comes is assumed from them [I].
"""

from dataclasses import dataclass, replace

from .sign_in import Kind, SignIn


@dataclass(frozen=True, slots=True)
class AccountRules:
    """How an account is set up; whoever runs the test changes it by a command."""

    password: str | None = None  # None: any will do
    tries: int = 5  # wrong passwords until the account is locked [I]
    days_left: int | None = None  # until the password expires; None: never. Below 0 it has expired
    must_change: bool = False  # `isForceChange`
    phones: range | None = None  # the configured range; None: any number
    can_be_forced: bool = True


class Account:
    """One agent's account."""

    def __init__(self, rules: AccountRules) -> None:
        self.rules = rules
        self._wrong = 0

    @property
    def locked(self) -> bool:
        """Whether too many wrong passwords were tried; only a command unlocks it [I]."""
        return self._wrong >= self.rules.tries

    @property
    def days_left(self) -> str:
        """`timeRemaining`: empty is never, else 0-180 [D 4.1]."""
        return "" if self.rules.days_left is None else str(self.rules.days_left)

    def change(self, **rules: object) -> None:
        """Set it up differently; TypeError for a rule that there is not."""
        self.rules = replace(self.rules, **rules)  # type: ignore[arg-type]

    def unlock(self) -> None:
        """Forget the wrong passwords."""
        self._wrong = 0

    def check(self, wanted: SignIn, kind: Kind) -> str:
        """Return the retcode of an attempt to sign in."""
        if self.locked:
            return "110-016"
        empty_will_do = kind.loginex and not wanted.password  # [D 4.1]
        if self.rules.password not in (None, wanted.password) and not empty_will_do:
            self._wrong += 1
            return "100-004"
        self.unlock()
        if self.rules.days_left is not None and self.rules.days_left < 0:
            return "100-020"
        if self.rules.phones is not None and wanted.phone and not _within(wanted.phone, self.rules.phones):
            return "100-014"
        return "0"


def _within(phone: str, phones: range) -> bool:
    return phone.isdecimal() and int(phone) in phones
