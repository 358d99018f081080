package pl.hejnal.web.session;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A page tells that a person is at it: keys, mouse, touch, or a call that is answered. Who is signed in is answered with 204;
 * who is no longer, like everywhere, with the way to the sign-in page.
 */
@WebServlet("/account/present")
public class PersonPresent extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
