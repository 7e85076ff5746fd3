<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="A moment. The page then asks for the script that says how long ago it was, for a week." %>
<%@ attribute name="moment" required="true" type="java.time.temporal.Temporal" %>
<%@ attribute name="exact" type="java.lang.Boolean" description="always with its hour, such as one that was chosen" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:set var="timed" value="${true}" scope="request"/>
<time datetime="${messages.datetime(moment)}"${exact ? ' data-exact' : ''}><c:out value="${messages.time(moment)}"/></time>
