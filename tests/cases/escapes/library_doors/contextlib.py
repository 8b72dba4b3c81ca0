# case: contextlib keeps generators and tracebacks where they can be read
# expect: refused F301 line 1 column 6
from contextlib import contextmanager, ExitStack, suppress
@contextmanager
def m():
    yield
m().gen.gi_frame
