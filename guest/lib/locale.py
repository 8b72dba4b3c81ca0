"""The one locale that a run has: C."""

LC_ALL, LC_COLLATE, LC_CTYPE, LC_MONETARY, LC_NUMERIC, LC_TIME = 6, 3, 0, 4, 1, 5


class Error(Exception):
    pass


def getlocale(category=LC_CTYPE):
    return (None, None)


def setlocale(category, locale=None):
    if locale in (None, "", "C", "POSIX", (None, None)):
        return "C"
    raise Error("unsupported locale setting")


def getencoding():
    return "utf-8"


def getpreferredencoding(do_setlocale=True):
    return "utf-8"
