# case: a header with name and password
# policy: script {"modules": {"base64": null}}
# expect: value ['Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==', ('Basic', 'ü', 'p:w')]
import base64


def header(name, password):
    return "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode("ascii")


def parse(value):
    kind, _, token = value.partition(" ")
    name, _, password = base64.b64decode(token).decode().partition(":")
    return kind, name, password


[header("Aladdin", "open sesame"), parse(header("ü", "p:w"))]
