# case: length and slices count code points, not bytes
# expect: value [5, '😀', '😀é', '本日é😀a', '日本', [97, 128512, 233, 26085, 26412]]
s = "a😀é日本"
[len(s), s[1], s[1:3], s[::-1], s[-2:], [ord(c) for c in s]]
