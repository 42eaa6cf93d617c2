# SPDX-FileCopyrightText: 2026 PrimTux Menu contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The pictures built into the screens, and a version of them all: kept renderings of them are found again as long
# as it stays the same.
set(menu_pictures)
foreach(name IN ITEMS add back backspace book calendar check-circle class clock close copy done down download drag
        ear eye filter hand home info key keyboard lesson list lock mouse mute network next play power prev print
        refresh remove right search settings speak star tag target text-size trash undo unlock up usb warning
        domain-arts domain-histoire domain-jeux domain-langage domain-langues domain-logique domain-maths
        domain-monde domain-numerique
        shape-arts shape-histoire shape-jeux shape-langage shape-langues shape-logique shape-maths shape-monde
        shape-numerique)
    list(APPEND menu_pictures ${PROJECT_SOURCE_DIR}/data/pictograms/${name}.svg)
endforeach()
foreach(name IN ITEMS penguin-maxi penguin-mini penguin-oops penguin-super
        scene-maxi scene-maxi-plain scene-mini scene-mini-plain scene-super scene-super-plain)
    list(APPEND menu_pictures ${PROJECT_SOURCE_DIR}/data/artwork/${name}.svg)
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${menu_pictures})
set(menu_pictures_version ${PROJECT_VERSION})
foreach(picture IN LISTS menu_pictures)
    file(SHA1 ${picture} hash)
    string(SHA1 menu_pictures_version ${menu_pictures_version}${hash})
endforeach()
