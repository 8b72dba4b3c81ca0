# case: io opens no file
# policy: script {"modules": {"io": null}}
# expect: raises AttributeError: 'open'
import io

io.open("/etc/passwd")
