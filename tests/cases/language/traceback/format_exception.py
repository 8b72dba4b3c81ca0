# case: an exception's text, with its type and cause
# policy: script {"modules": {"traceback": null}}
# expect: value [['ValueError: no k\n'], 2, True, True, True]
import traceback
try:
    try:
        {}["k"]
    except KeyError as e:
        raise ValueError("no k") from e
except ValueError as e:
    text = "".join(traceback.format_exception(e))
    short = traceback.format_exception_only(e)
[short, text.count("Traceback"), "direct cause" in text, "KeyError: 'k'" in text, text.endswith("ValueError: no k\n")]
