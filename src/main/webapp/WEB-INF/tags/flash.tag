<%@ tag pageEncoding="UTF-8" description="What just happened: said once, on the next page." %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<div class="flash" role="status" aria-live="polite">
  <c:forEach var="message" items="${flash.messages}">
    <%-- Records: their components are methods, which EL 5 does not take for properties. --%>
    <p class="${message.kind()}">${message.html()}</p>
  </c:forEach>
</div>
