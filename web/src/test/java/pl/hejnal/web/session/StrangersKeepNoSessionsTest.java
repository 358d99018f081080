package pl.hejnal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrangersKeepNoSessionsTest {

    private final List<String> ended = new ArrayList<>();
    private final List<Integer> lasting = new ArrayList<>();
    private final StrangersSessions strangers = new StrangersSessions();

    @Test
    void for_longer_than_a_few_minutes_and_not_more_than_there_is_room_for() {
        for (int i = 0; i < StrangersSessions.MOST; i++) {
            strangers.born(session("s" + i));
        }
        assertThat(ended).isEmpty();
        assertThat(lasting).containsOnly(300);

        strangers.forget("s0");
        strangers.born(session("one more"));
        assertThat(ended).as("one had become somebody's").isEmpty();
        strangers.born(session("and another"));
        strangers.born(session("and a third"));
        assertThat(ended).containsExactly("s1", "s2");
    }

    private HttpSession session(String id) {
        return (HttpSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpSession.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getId" -> {
                            return id;
                        }
                        case "setMaxInactiveInterval" -> lasting.add((Integer) arguments[0]);
                        case "invalidate" -> ended.add(id);
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }
}
