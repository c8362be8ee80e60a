package entente.web.exercise.view;

import org.jspecify.annotations.Nullable;

/** What people call something that has an id and perhaps a name. */
final class Titles {

    private Titles() {}

    static String of(String id, @Nullable String name) {
        return name == null || name.isEmpty() ? id : name;
    }
}
