package pl.hejnal.container.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.hejnal.calls.reading.CallLog;
import pl.hejnal.cases.registry.RegistryDesk;
import pl.hejnal.identity.Roles;
import pl.hejnal.tickets.TicketDesk;

/** The methods of all counters, found by reflection: who may call them, and whether they are about a department. */
final class CounterMethods {

    private static final Set<String> TYPES = Set.of(
            "TicketNumber",
            "DepartmentSymbol",
            "CaseSign",
            "PhoneCode",
            "CaseFile",
            "Ticket",
            "FoundCase",
            "Slip",
            "SlipDue");

    private CounterMethods() {}

    static Set<Class<?>> counters(BeanManager beans) {
        Set<Class<?>> found = new HashSet<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> (Class<?>) bean.getBeanClass())
                .filter(type -> type.getName().startsWith("pl.hejnal.")
                        && type.isAnnotationPresent(Stateless.class)
                        && !type.getName().startsWith("pl.hejnal.container"))
                .forEach(found::add);
        assertThat(found).contains(RegistryDesk.class, TicketDesk.class, CallLog.class);
        return found;
    }

    static boolean letsOfficersIn(Method method) {
        return roles(method).contains(Roles.DEPARTMENT);
    }

    static List<String> roles(Method method) {
        RolesAllowed roles = method.getAnnotation(RolesAllowed.class) != null
                ? method.getAnnotation(RolesAllowed.class)
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return roles == null ? List.of() : List.of(roles.value());
    }

    static boolean isAboutADepartment(Method method) {
        return Stream.concat(Stream.of(method.getGenericReturnType()), Stream.of(method.getGenericParameterTypes()))
                .anyMatch(type -> isAboutADepartment(type, 0));
    }

    private static boolean isAboutADepartment(Type type, int depth) {
        if (depth > 3) {
            return false;
        }
        if (type instanceof ParameterizedType many) {
            return Stream.concat(Stream.of(many.getRawType()), Stream.of(many.getActualTypeArguments()))
                    .anyMatch(each -> isAboutADepartment(each, depth + 1));
        }
        return type instanceof Class<?> known
                && (TYPES.contains(known.getSimpleName())
                        || known.isRecord()
                                && known.getName().startsWith("pl.hejnal.")
                                && Arrays.stream(known.getRecordComponents())
                                        .map(RecordComponent::getGenericType)
                                        .anyMatch(each -> isAboutADepartment(each, depth + 1)));
    }
}
