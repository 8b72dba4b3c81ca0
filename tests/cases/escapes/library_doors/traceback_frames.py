# case: what gives frames is not offered
# policy: script {"modules": {"traceback": null}}
# expect: raises AttributeError: 'extract_stack'
import traceback

traceback.extract_stack()
