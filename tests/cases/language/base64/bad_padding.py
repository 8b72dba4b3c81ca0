# case: text of a wrong length raises
# policy: script {"modules": {"base64": null}}
# expect: raises Error
import base64
base64.b64decode("abc")
