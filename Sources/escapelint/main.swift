print("escapelint")
