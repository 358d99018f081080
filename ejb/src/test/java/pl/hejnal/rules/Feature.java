package pl.hejnal.rules;

import com.tngtech.archunit.core.domain.JavaClass;

/** Which feature a class belongs to: the first name below the root package. */
final class Feature {

    private Feature() {}

    /** Empty for a class outside the root. */
    static String of(JavaClass type, String root) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
