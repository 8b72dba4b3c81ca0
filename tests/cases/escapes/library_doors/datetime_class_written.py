# case: the clock of the class cannot be replaced
# policy: script {"modules": {"datetime": null}}
# expect: raises AttributeError: 'now'
import datetime

datetime.datetime.now = lambda: 5
