// Opens a libclang and looks up the functions of the table.

#include "CLibclang.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

/// A name, and the field of the table that takes its address.
struct function {
  const char *name;
  size_t field;
};

#define FUNCTION(result, name, parameters) {"clang_" #name, offsetof(ELClang, name)},
static const struct function required[] = {EL_REQUIRED_FUNCTIONS(FUNCTION)};
static const struct function optional[] = {EL_OPTIONAL_FUNCTIONS(FUNCTION)};
#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

/// Looks up `function` and says whether the library has it.
static int fill(void *library, ELClang *table, struct function function) {
  // An address of a function does not fit `void *` in standard C; POSIX promises that the bytes are the same.
  void *address = dlsym(library, function.name);
  memcpy((char *)table + function.field, &address, sizeof address);
  return address != NULL;
}

/// Appends to the text in `message` as far as there is room.
static void append(char *message, size_t length, const char *text) {
  size_t used = strlen(message);
  snprintf(message + used, length - used, "%s", text);
}

int el_clang_open(const char *path, ELClang *table, char *message, size_t length) {
  message[0] = '\0';
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    const char *reason = dlerror();
    append(message, length, reason != NULL ? reason : "cannot be opened");
    return 0;
  }
  for (size_t i = 0; i < COUNT(required); i++) {
    if (fill(library, table, required[i])) continue;
    append(message, length, message[0] == '\0' ? "has no " : ", ");
    append(message, length, required[i].name);
  }
  if (message[0] != '\0') {
    dlclose(library);
    return 0;
  }
  for (size_t i = 0; i < COUNT(optional); i++) fill(library, table, optional[i]);
  return 1;
}
