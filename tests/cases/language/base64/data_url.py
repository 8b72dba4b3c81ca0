# case: a data URL built and read
# policy: script {"modules": {"base64": null}}
# expect: value ['data:image/png;base64,AAECAwQF', ('image/png', b'\x00\x01\x02\x03\x04\x05')]
import base64


def data_url(kind, data):
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def parse(url):
    head, _, body = url.partition(",")
    return head.removeprefix("data:").split(";")[0], base64.b64decode(body)


url = data_url("image/png", bytes(range(6)))
[url, parse(url)]
