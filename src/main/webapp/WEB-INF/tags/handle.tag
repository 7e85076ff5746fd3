<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The username beside a display name: nobody is taken for somebody else." %>
<%@ attribute name="account" required="true" type="java.lang.Object" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:if test="${not empty account.displayName}"> <bdi class="handle">@<c:out value="${account.username}"/></bdi></c:if>
