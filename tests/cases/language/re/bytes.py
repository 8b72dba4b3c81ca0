# case: patterns of bytes
# policy: script {"modules": {"re": null}}
# expect: value [[b'ab', b'cd'], b'bxnxnx', {'k': b'a'}]
import re
[re.findall(rb"\w+", b"ab cd"), re.sub(b"a", b"x", b"banana"), re.match(rb"(?P<k>\w)=(\d)", b"a=1").groupdict()]
