# case: the hashes inside
# policy: script {"modules": {"hmac": null}}
# expect: raises AttributeError: '_inner'
import hmac

hmac.new(b"key", digestmod="sha256")._inner
