# case: what is decoded is text of ASCII
# policy: script {"modules": {"base64": null}}
# expect: raises ValueError
import base64

base64.b64decode("\u0661\u0662\u0663\u0664")
