# case: printed text caught, things closed
# policy: script {"modules": {"contextlib": null, "io": null}}
# expect: value ['hidden\n', True, True, 5]
import io
from contextlib import closing, nullcontext, redirect_stdout


class Door:
    closed = False

    def close(self):
        self.closed = True


buffer, d = io.StringIO(), Door()
with redirect_stdout(buffer):
    print("hidden")
with closing(d) as same:
    pass
with nullcontext(5) as five:
    pass
[buffer.getvalue(), d.closed, same is d, five]
