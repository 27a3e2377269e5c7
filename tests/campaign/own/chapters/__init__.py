"""What the rows come to in the mode *own*, beside the scripts of *shared*, and where that is the same."""

from collections.abc import Mapping

from tests.campaign.own.chapters import keyring, life, recorder, wire
from tests.campaign.own.trial import OwnTrial

OWN: Mapping[str, tuple[OwnTrial, ...]] = {**wire.OWN, **life.OWN, **keyring.OWN, **recorder.OWN}
SAME: Mapping[str, str] = {
    **wire.SAME_THERE,
    **life.SAME_THERE,
    **keyring.SAME_THERE,
    **recorder.SAME_THERE,
}
