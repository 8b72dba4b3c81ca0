# case: break and continue run the finally block
# expect: value ["f0", "f1", "f2"]
log = []
for i in range(5):
    try:
        if i == 1:
            continue
        if i == 2:
            break
    finally:
        log.append(f"f{i}")
log
