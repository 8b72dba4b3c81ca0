# case: a callback of an ExitStack gets a traceback that gives nothing
# policy: script {"modules": {"contextlib": null}}
# expect: raises AttributeError: 'tb_frame'
import contextlib

seen = []
try:
    with contextlib.ExitStack() as stack:
        stack.push(lambda kind, error, traceback: seen.append(traceback))
        raise ValueError
except ValueError:
    pass
seen[0].tb_frame
