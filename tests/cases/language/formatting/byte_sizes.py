# case: sizes for people
# expect: value ['0 B', '1023 B', '1.5 KiB', '5.0 MiB', '1.0 TiB', '6.0 TiB']
def human(size):
    for unit in ("B", "KiB", "MiB", "GiB"):
        if size < 1024:
            return f"{size:.1f} {unit}" if unit != "B" else f"{size} {unit}"
        size /= 1024
    return f"{size:.1f} TiB"


[human(n) for n in (0, 1023, 1536, 5 * 1024 ** 2, 2 ** 40, 3 * 2 ** 41)]
