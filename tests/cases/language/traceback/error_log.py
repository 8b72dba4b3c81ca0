# case: errors of a batch logged, the batch goes on
# policy: script {"modules": {"traceback": null}}
# expect: value [10, "ValueError: invalid literal for int() with base 10: 'x'", 4]
import traceback
log = []


def job(n):
    return int(n) * 2


for n in ("5", "x", "2"):
    try:
        log.append(job(n))
    except Exception:
        log.append(traceback.format_exc().splitlines()[-1])
log
