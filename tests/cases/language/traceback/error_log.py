# case: errors of a batch logged, the batch goes on
# policy: script {"modules": {"traceback": null}}
# expect: value [2, 'ZeroDivisionError: integer division or modulo by zero', 5]
import traceback
log = []


def job(n):
    return 10 // n


for n in (5, 0, 2):
    try:
        log.append(job(n))
    except Exception:
        log.append(traceback.format_exc().splitlines()[-1])
log
