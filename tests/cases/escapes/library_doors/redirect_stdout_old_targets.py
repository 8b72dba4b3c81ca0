# case: redirect_stdout keeps what was there before
# policy: script {"modules": {"contextlib": null, "io": null}}
# expect: raises AttributeError: '_old_targets'
import contextlib
import io

r = contextlib.redirect_stdout(io.StringIO())
with r:
    found = r._old_targets
found
