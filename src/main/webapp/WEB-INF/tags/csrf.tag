<%@ tag pageEncoding="UTF-8" description="Proves that a form came from one of our pages." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<input type="hidden" name="_csrf" value="<c:out value="${csrf.token}"/>">
