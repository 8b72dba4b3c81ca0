"""Warnings go nowhere: a run has no place for them."""


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    pass


def warn_explicit(*args, **kwargs):
    pass


def simplefilter(*args, **kwargs):
    pass


filterwarnings = simplefilter


def _deprecated(name, message="", *, remove):
    pass
