# case: bytes as text
# policy: script {"modules": {"base64": null}}
# expect: value [b'aGVsbG8g/yB3b3JsZD8+', b'hello', b'aGVsbG8g_yB3b3JsZD8-', b'NBUQ====', b'6869', b'hi', b'Xk~0{Zv', True, 'w6k=']
import base64
data = b"hello \xff world?>"
[base64.b64encode(data), base64.b64decode("aGVsbG8="), base64.urlsafe_b64encode(data), base64.b32encode(b"hi"), base64.b16encode(b"hi"), base64.b16decode("6869"), base64.b85encode(b"hello"), base64.b85decode(base64.b85encode(data)) == data, base64.b64encode("é".encode()).decode()]
