# case: what datetime keeps for C code
# policy: script {"modules": {"datetime": null}}
# expect: raises AttributeError: 'datetime_CAPI'
import datetime

datetime.datetime_CAPI
