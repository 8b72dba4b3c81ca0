# case: a constructor of the program's for a hash
# policy: script {"modules": {"hmac": null}}
# expect: value True
import hmac

seen = []


class H:
    block_size = 64
    digest_size = 1

    def __init__(self, data=b""):
        seen.append(type(data) is bytes)

    def update(self, data):
        seen.append(type(data) in (bytes, bytearray))

    def copy(self):
        return self

    def digest(self):
        return b"x"


hmac.new(b"key", b"message", H).digest()
all(seen)
