print("generate-models")
