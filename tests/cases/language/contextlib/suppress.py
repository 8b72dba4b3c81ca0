# case: exceptions that are ignored
# policy: script {"modules": {"contextlib": null}}
# expect: value ['before', 'fine']
from contextlib import suppress
d, log = {"a": 1}, []
with suppress(KeyError, IndexError):
    log.append("before")
    d["b"]
    log.append("never")
with suppress(ValueError):
    log.append("fine")
log
