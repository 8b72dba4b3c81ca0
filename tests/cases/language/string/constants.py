# case: letters and digits
# policy: script {"modules": {"string": null}}
# expect: value ['abcdefghijklmnopqrstuvwxyz', '0123456789', '0123456789abcdefABCDEF', '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', 'ABC', 52, True, 'Hello Big World']
import string
[string.ascii_lowercase, string.digits, string.hexdigits, string.punctuation, string.ascii_uppercase[:3], len(string.ascii_letters), string.whitespace == " \t\n\r\x0b\x0c", string.capwords("hello big world")]
